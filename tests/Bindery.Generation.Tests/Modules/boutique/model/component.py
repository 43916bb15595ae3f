# -*- coding: utf-8 -*-
from odoo.addons.component.core import AbstractComponent, Component


class Http(Component):
  _name = 'boutique.http'
  _inherit = 'generic.adapter'
  _collection = 'boutique.backend'
  _apply_on = 'boutique.backend'
  _base_url = '{url}'
  _auth = {'scheme': 'bearer', 'secret': 'token'}
  _test_path = '/ping'


class ArticleHttp(Component):
  _name = 'boutique.article.http'
  _inherit = 'boutique.http'
  _apply_on = ['boutique.article']
  _usage = 'backend.adapter'
  _list_path = '/articles'


class ArticleMapper(Component):
  _name = 'boutique.article.mapper'
  _inherit = 'generic.import.mapper'
  _collection = 'boutique.backend'
  _apply_on = ['boutique.article']
  _usage = 'import.mapper'

  direct = [('title', 'name')]


class ArticleImporter(Component):
  _name = 'boutique.article.importer'
  _inherit = 'generic.importer'
  _collection = 'boutique.backend'
  _apply_on = ['boutique.article']


class ArticleBatch(Component):
  _name = 'boutique.article.batch'
  _inherit = 'generic.batch.importer'
  _collection = 'boutique.backend'
  _apply_on = ['boutique.article']
