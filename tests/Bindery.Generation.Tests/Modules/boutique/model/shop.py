# -*- coding: utf-8 -*-
from odoo import models
from odoo import fields as f, api, fields


class Shop(models.Model):
  '''One shop of ours.'''
  _name = 'boutique.backend'
  _inherit = ['generic.backend.mixin', 'mail.thread']
  _inherits = {'generic.backend': 'generic_backend_id'}
  _description = 'Boutique'
  _adapter_name = 'boutique.http'

  _sync_entities = ['articles']   # customers will follow

  generic_backend_id = f.Many2one('generic.backend', required=True, ondelete='restrict')
  url = f.Char(required=True)
  token = f.Char(groups='connector_base_backend.connector_manager', copy=False)

  # --- articles -------------------------------------------------------
  def sync_articles(self, **options):
    return self._sync('articles', **options)

  def _sync_articles_implementation(self, **options):
    with self.work_on('boutique.article') as work:
      return work.component(usage='batch.importer').run(**options)
