# -*- coding: utf-8 -*-
from odoo import fields, models


class Article(models.Model):
  _name = 'boutique.article'
  _inherit = 'generic.binding'
  _inherits = {'product.template': 'odoo_id'}
  _description = 'Article'

  backend_id = fields.Many2one('boutique.backend', required=True, ondelete='restrict')
  odoo_id = fields.Many2one('product.template', required=True, ondelete='restrict')


class ProductTemplate(models.Model):
  _inherit = 'product.template'

  boutique_ids = fields.One2many('boutique.article', 'odoo_id')
